package org.alongside.tailoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim with its evidence.
 *
 * @param id public id
 * @param reason why it was declined, or null
 * @param decidedAt null while nobody has decided
 */
public record ClaimRow(
    String id,
    ClaimKind kind,
    String title,
    BigDecimal hours,
    LocalDate completedOn,
    List<String> mapsTo,
    String province,
    LocalDate endsOn,
    ClaimState state,
    String reason,
    Instant claimedAt,
    Instant decidedAt,
    List<EvidenceRow> files) {}
