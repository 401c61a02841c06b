package org.alongside.platform;

import java.util.List;

/**
 * A setting as an administrator sees it.
 *
 * @param name its name
 * @param kind what it is typed as
 * @param typed what is in force, as one would type it
 * @param standard what holds when nobody sets it
 * @param changed whether somebody has set it
 * @param history what it was before, the latest change first; the last twenty
 */
public record SettingRow(
    String name,
    SettingKind kind,
    String typed,
    String standard,
    boolean changed,
    List<SettingChange> history) {}
