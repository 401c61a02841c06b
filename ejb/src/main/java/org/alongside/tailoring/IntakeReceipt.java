package org.alongside.tailoring;

import java.time.Instant;

/**
 * That an answer of the form is stored.
 *
 * @param revision of the form, which rises with each that changes something
 */
public record IntakeReceipt(Instant savedAt, int revision) {}
