package org.alongside.community;

import java.time.LocalDate;
import java.util.List;

/**
 * A community as a coordinator sees it: from outside.
 *
 * @param row how it is shown
 * @param convenors what those are called who convene it; none: somebody is to be found
 * @param sponsor what its sponsor is called, or null
 */
public record DeskRow(
    CommunityRow row,
    List<String> convenors,
    String sponsor,
    LocalDate reviewDueOn,
    boolean reviewDue) {}
