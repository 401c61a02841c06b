package org.alongside.people;

/**
 * A person as upper features need them to greet and to let in.
 *
 * @param ref the person
 * @param shownName the name to show
 * @param calledName what they are called to their face: the preferred name, or the given one
 * @param fullName given and family name
 * @param preferredName what they like to be called, or null
 * @param language {@code en}, {@code fr}, or null: not chosen
 * @param zone id of a time zone, or null: the site's
 * @param theme how pages look, or null: as the device prefers
 */
public record Who(
    PersonRef ref,
    String shownName,
    String calledName,
    String fullName,
    String preferredName,
    String language,
    String zone,
    Theme theme) {
  static Who of(Person person) {
    return new Who(
        person.ref(),
        person.displayName(),
        PersonName.shown(person.givenName(), "", person.preferredName()),
        PersonName.shown(person.givenName(), person.familyName(), null),
        person.preferredName(),
        person.language(),
        person.zone(),
        person.theme());
  }
}
