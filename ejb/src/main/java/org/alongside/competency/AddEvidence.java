package org.alongside.competency;

import java.time.LocalDate;

/**
 * Something that shows what somebody is able to do.
 *
 * @param competency its id
 * @param on when it was
 * @param words up to 1,000 characters; nothing about people who use the service
 * @param consented that whoever uses the service and said it agreed to its use here
 */
public record AddEvidence(
    String competency, EvidenceKind kind, LocalDate on, String words, boolean consented) {}
