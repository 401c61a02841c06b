package org.alongside.reminder;

import java.time.LocalDate;

/**
 * A module that is asked of somebody who has not completed it and has not paused.
 *
 * @param dueOn the one effective due date
 */
record DueModule(long person, String module, LocalDate dueOn) {}
