package org.alongside.gathering;

import java.time.LocalDate;

/**
 * A resource in a list.
 *
 * @param id public id
 * @param owner what whoever looks after it is called
 * @param reviewOn when somebody looks whether it still holds
 * @param due whether that day has come
 * @param edition which edition it is, from 1
 */
public record ResourceRow(
    String id,
    String title,
    ResourceKind kind,
    String owner,
    LocalDate reviewOn,
    boolean due,
    int edition) {}
