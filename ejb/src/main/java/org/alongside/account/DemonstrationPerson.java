package org.alongside.account;

import java.time.LocalDate;
import org.alongside.people.StaffGroup;

/**
 * Somebody of the demonstration.
 *
 * @param email of their account
 * @param staffGroup their group; null for a peer worker
 * @param startOn their first day in the role
 */
public record DemonstrationPerson(
    long id, String email, StaffGroup staffGroup, LocalDate startOn) {}
