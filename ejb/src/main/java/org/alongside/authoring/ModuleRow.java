package org.alongside.authoring;

import java.util.List;

/**
 * A module in the list of those who write.
 *
 * @param title in the reader's language; of a module that is not published yet: null
 * @param number of the version that somebody who starts now gets; 0: none yet
 * @param ofSite whether this site wrote that version
 * @param boxIsNewer whether the program ships something that its writers have not seen
 * @param programmes titles of those that list it
 * @param draft the open one, or null
 */
public record ModuleRow(
    String code,
    String title,
    int number,
    boolean ofSite,
    boolean boxIsNewer,
    List<String> programmes,
    DraftRow draft) {}
