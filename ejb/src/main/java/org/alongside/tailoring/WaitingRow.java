package org.alongside.tailoring;

import java.time.Instant;

/**
 * Something of a plan that waits for a decision.
 *
 * @param person public id
 * @param name of the person
 * @param kind TRAINING, CERTIFICATE, REVIEW or EXTENSION
 * @param what a title, or a module's code
 */
public record WaitingRow(String person, String name, String kind, String what, Instant since) {}
