package org.alongside.catalogue;

import java.time.Instant;

/**
 * A change of a local fragment.
 *
 * @param number from 1
 * @param text what the site said from then on; null: the box's own held again
 * @param by id of the person who wrote it
 * @param at when
 */
public record FragmentChange(int number, String text, long by, Instant at) {}
