package org.alongside.gathering;

import java.time.LocalDate;
import java.util.List;

/**
 * The meetings of a community.
 *
 * @param toCome the next first
 * @param past the latest first, at most 50
 * @param nextBy by when the next practice meeting is due
 * @param sessionBy by when the next open session is due
 * @param mayPlan whether the reader plans them
 */
public record GatheringsPage(
    List<GatheringRow> toCome,
    List<GatheringRow> past,
    LocalDate nextBy,
    LocalDate sessionBy,
    boolean mayPlan) {}
