package org.alongside.credential;

import java.time.Instant;
import java.time.LocalDate;

/** A credential as it is about to be given; the columns of {@link Credential}. */
record NewCredential(
    String publicId,
    long personId,
    long achievementId,
    String code,
    int cycle,
    int edition,
    String completion,
    Instant earnedAt,
    LocalDate earnedOn,
    LocalDate validTo,
    Instant issuedAt,
    String parts) {}
