package org.alongside.notification;

/**
 * There is something new in somebody's inbox, or something was read.
 *
 * @param personId whose
 */
record InboxChanged(long personId) {}
