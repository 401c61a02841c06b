package org.alongside.notification;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {
  private static final String REPORT =
      """
      From: MAILER-DAEMON@mx.example.org
      Message-ID: <aaaaaaaaaaaaaaaaaaaaaa@mx.example.org>
      Content-Type: multipart/report; report-type=delivery-status; boundary="b"

      --b
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example.org

      Final-Recipient: rfc822; wren@example.org
      Action: failed
      Status: 5.1.1
      Diagnostic-Code: smtp; 550 5.1.1 The address
        does not exist

      --b
      Content-Type: text/rfc822-headers

      Message-ID: <AbCdEfGhIjKlMnOpQrStU_@alongside.example.org>
      Subject: x
      """;

  @Test
  void aReportNamesTheMailAndTheReason() {
    assertThat(DeliveryReport.of(REPORT))
        .contains(
            new DeliveryReport(
                "AbCdEfGhIjKlMnOpQrStU_", "5.1.1 smtp; 550 5.1.1 The address does not exist"));
  }

  @Test
  void aReportOfDelayOrOfNothingIsNone() {
    assertThat(
            DeliveryReport.of(
                REPORT.replace("failed", "delayed").replace("Status: 5", "Status: 4")))
        .isEmpty();
    assertThat(DeliveryReport.of("Dear all, I am on holiday.")).isEmpty();
    assertThat(DeliveryReport.of("Action: failed\nStatus: 5.1.1\n")).isEmpty();
  }

  @Property
  void whateverIsPastedIsReadOrRefused(@ForAll String pasted) {
    assertThat(DeliveryReport.of(pasted)).isNotNull();
    assertThat(DeliveryReport.of("Action: failed\r\n" + pasted)).isNotNull();
  }
}
