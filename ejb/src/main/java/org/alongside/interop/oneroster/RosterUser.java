package org.alongside.interop.oneroster;

import java.util.List;

/**
 * A user who becomes a person.
 *
 * @param row their row in users.csv
 * @param sourcedId what the system elsewhere knows them by
 * @param given given name
 * @param family family name, or empty
 * @param preferred preferred given name, or empty
 * @param email address, or empty
 * @param roles names of our roles
 * @param teams names of the teams they are in
 * @param leads names of the teams they lead
 * @param closed whether they are disabled there, or marked to be deleted: the format tells neither
 *     a day nor a reason, so that nobody is ended here by it
 */
public record RosterUser(
    int row,
    String sourcedId,
    String given,
    String family,
    String preferred,
    String email,
    List<String> roles,
    List<String> teams,
    List<String> leads,
    boolean closed) {}
