package org.alongside.it;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import org.alongside.people.MentorLines;
import org.alongside.people.Span;

/** Who is whose practice mentor, as the feature mentoring writes it, for a test of its own. */
final class MentorLine {
  private MentorLine() {}

  /**
   * From today on.
   *
   * @param signs whether the mentor may sign off
   */
  static void give(APerson person, APerson mentor, boolean signs) {
    As.system()
        .run(
            () -> {
              try {
                UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
                transaction.begin();
                CDI.current()
                    .select(MentorLines.class)
                    .get()
                    .begin(
                        person.id(),
                        mentor.id(),
                        new Span(Organisation.today(), null),
                        signs,
                        false);
                transaction.commit();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
