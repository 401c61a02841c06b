package org.alongside.credential;

import java.util.List;
import java.util.Map;

/**
 * What a credential is given for, and what it says of its holder. Comes from {@code
 * credentials.yaml} of the content; what was given keeps the terms it was given with.
 *
 * @param code of the module or the programme
 * @param months how long it is valid, in calendar months; null: for good
 * @param needs modules that whoever has no plan of their own completes for a programme; else empty
 * @param name by language
 * @param description what the holder can do, by language
 * @param criteria what was done for it, by language
 */
public record AchievementTerms(
    String code,
    Kind kind,
    Integer months,
    List<String> needs,
    Map<String, String> name,
    Map<String, String> description,
    Map<String, String> criteria) {

  /** Of what it is the end. */
  public enum Kind {
    MODULE,
    PROGRAMME
  }

  public AchievementTerms {
    needs = needs == null ? List.of() : List.copyOf(needs);
    name = Map.copyOf(name);
    description = Map.copyOf(description);
    criteria = Map.copyOf(criteria);
  }
}
