package org.alongside.schedule;

import org.alongside.people.PersonName;

/**
 * A live event for whoever looks after it.
 *
 * @param facilitator who leads it, or null
 * @param version to be handed back with a change
 */
public record EventDetails(EventRow row, EventTerms terms, PersonName facilitator, int version) {}
