package org.alongside.coreflection;

import java.time.LocalDate;
import java.util.List;
import org.alongside.people.PersonName;

/**
 * A mentor's group reflections.
 *
 * @param toCome the next first
 * @param past the latest first, at most 24
 * @param dueOn by when the next one is due: a month after the last; null: there was none yet
 * @param due whether that is over and none is planned
 * @param mentees whom the mentor can invite, by name
 */
public record GroupsPage(
    List<GroupRow> toCome,
    List<GroupRow> past,
    LocalDate dueOn,
    boolean due,
    List<PersonName> mentees) {}
