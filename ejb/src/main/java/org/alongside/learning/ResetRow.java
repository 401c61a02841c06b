package org.alongside.learning;

import java.time.Instant;

/**
 * One time somebody took a module that was set aside.
 *
 * @param by what who did it is called
 */
public record ResetRow(
    String code, String title, int cycle, String reason, Instant at, String by) {}
