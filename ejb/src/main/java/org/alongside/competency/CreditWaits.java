package org.alongside.competency;

import java.time.Instant;
import java.util.List;

/**
 * A credit that waits, for a coordinator.
 *
 * @param publicId of the credit
 * @param person public id of whose it is
 * @param assessors who may decide it; none: a coordinator has to name a senior peer
 */
public record CreditWaits(
    String publicId,
    String person,
    String name,
    String competency,
    Instant askedAt,
    List<String> assessors) {}
