package org.alongside.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a column of a file can be; its words lie in the bundle under {@code imports.field.}. */
public enum ImportField {
  NUMBER(false, ImportKind.PEOPLE, ImportKind.TEAMS, ImportKind.POSITIONS),
  GIVEN(true, ImportKind.PEOPLE),
  FAMILY(false, ImportKind.PEOPLE),
  PREFERRED(false, ImportKind.PEOPLE),
  EMAIL(false, ImportKind.PEOPLE),
  LANGUAGE(false, ImportKind.PEOPLE),
  GROUP(false, ImportKind.PEOPLE, ImportKind.POSITIONS),
  PROFESSION(false, ImportKind.PEOPLE, ImportKind.POSITIONS),
  START(false, ImportKind.PEOPLE),
  ROLES(false, ImportKind.PEOPLE),
  ROLES_END(false, ImportKind.PEOPLE),
  NAME(true, ImportKind.TEAMS),
  TITLE(true, ImportKind.POSITIONS),
  TEAM(false, ImportKind.PEOPLE, ImportKind.POSITIONS),
  LEADS(false, ImportKind.PEOPLE),
  LEADS_END(false, ImportKind.PEOPLE),
  SITE(false, ImportKind.PEOPLE, ImportKind.TEAMS, ImportKind.POSITIONS),
  PLACE(false, ImportKind.TEAMS),
  SETTING(false, ImportKind.TEAMS),
  MANAGER(false, ImportKind.PEOPLE),
  LEFT_ON(false, ImportKind.PEOPLE),
  LEFT_REASON(false, ImportKind.PEOPLE),
  KIND(false, ImportKind.POSITIONS),
  FTE(false, ImportKind.POSITIONS),
  PLANNED(false, ImportKind.POSITIONS),
  TERM_ENDS(false, ImportKind.POSITIONS),
  HOLDER(false, ImportKind.POSITIONS),
  HELD_FROM(false, ImportKind.POSITIONS),
  EMPTY_FROM(false, ImportKind.POSITIONS),
  END_REASON(false, ImportKind.POSITIONS),
  /** Not a column: a row that has more cells than there are heads. */
  RAGGED(false),
  /** Not a column either: a roster's user who is disabled there, or marked to be deleted. */
  CLOSED(false);

  private static final Set<ImportField> ENDING =
      EnumSet.of(ROLES_END, LEADS_END, LEFT_ON, LEFT_REASON, EMPTY_FROM, END_REASON);

  private final boolean required;
  private final Set<ImportKind> kinds;

  ImportField(boolean required, ImportKind... kinds) {
    this.required = required;
    this.kinds = kinds.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(kinds));
  }

  /** Those of a kind of file, in the order in which they are shown. */
  public static List<ImportField> of(ImportKind kind) {
    return Arrays.stream(values()).filter(f -> f.kinds.contains(kind)).toList();
  }

  /** Whether it says that something ends. */
  boolean isEnding() {
    return ENDING.contains(this);
  }

  /** Whether no file of that kind does without this column. */
  public boolean isRequiredIn(ImportKind kind) {
    return required || this == TEAM && kind == ImportKind.POSITIONS;
  }
}
