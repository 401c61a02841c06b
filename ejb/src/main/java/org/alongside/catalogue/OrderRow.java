package org.alongside.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * An order that a site has given a programme's modules.
 *
 * @param number from 1
 * @param modules codes, in order
 * @param changedBy id of the person
 */
public record OrderRow(int number, List<String> modules, long changedBy, Instant changedAt) {}
