package org.alongside.competency;

import java.util.List;

/**
 * One experience credit.
 *
 * @param title what the competency is called
 * @param levels what somebody does at level 1 to 4
 * @param own whether it is the reader's
 * @param decides whether the reader decides it
 */
public record CreditDetails(
    CreditRow credit, String title, List<String> levels, boolean own, boolean decides) {}
