package org.alongside.catalogue;

import java.util.List;

/**
 * A programme and its modules in order.
 *
 * @param audience whose it is: PEER or STAFF
 */
public record ProgrammeOutline(
    String code, String title, String audience, List<String> moduleCodes) {}
