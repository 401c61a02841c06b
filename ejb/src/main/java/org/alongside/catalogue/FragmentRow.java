package org.alongside.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * A fragment in the list of them.
 *
 * @param id as pages name it
 * @param language en or fr
 * @param modules codes of those in which it stands
 * @param inBox whether the box has a text for the site's region
 * @param own whether the site says something else
 * @param boxChanged whether the box's text is another one since the site wrote its own
 * @param changedAt when the site last changed it; null: never
 */
public record FragmentRow(
    String id,
    String language,
    List<String> modules,
    boolean inBox,
    boolean own,
    boolean boxChanged,
    Instant changedAt) {}
