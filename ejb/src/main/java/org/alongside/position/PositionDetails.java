package org.alongside.position;

import java.time.LocalDate;
import java.util.List;

/**
 * One position, whole.
 *
 * @param publicId what stands in addresses
 * @param team its team's name
 * @param teamId its team's public id
 * @param plan what it is to be
 * @param closedOn first day without it, or null
 * @param closeReason why it is there no more, or null
 * @param state where it stands today
 * @param version to be handed back with a change
 * @param tenures who is, was and will be in it, the latest first
 */
public record PositionDetails(
    String publicId,
    String team,
    String teamId,
    PositionPlan plan,
    LocalDate closedOn,
    ClosingReason closeReason,
    PositionState state,
    int version,
    List<TenureRow> tenures) {}
