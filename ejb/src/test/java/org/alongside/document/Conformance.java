package org.alongside.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against a document. */
public final class Conformance {
  private Conformance() {}

  /** Failed checks of PDF/UA-1 and of PDF/A-3a; none when the file conforms to both. */
  public static List<String> faults(byte[] pdf) throws Exception {
    List<String> faults = new java.util.ArrayList<>(faults(pdf, PDFAFlavour.PDFUA_1));
    faults.addAll(faults(pdf, PDFAFlavour.PDFA_3_A));
    return faults;
  }

  private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> flavour + " " + a.getRuleId().getClause() + ": " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
