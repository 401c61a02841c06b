package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** Posts for peers in teams: planned, filled, ended. */
@Stateless
public class Posts {
  @PersistenceContext private EntityManager em;
  @Inject private PeopleQueries people;

  /**
   * Opens a post.
   *
   * @param team public id
   * @param fte share of full time, 0.05 to 1
   * @param plannedOn when it is to be filled
   * @return its public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public String open(String team, PostKind kind, BigDecimal fte, LocalDate plannedOn) {
    Post post = new Post(people.team(team).id(), kind, fte, plannedOn);
    em.persist(post);
    return post.publicId();
  }

  /** Fills an open post with a person, from a day on. */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void fill(String post, String person, LocalDate day) {
    find(post).fill(people.person(person).id(), day);
  }

  /**
   * Ends a post.
   *
   * @param day first day without it
   */
  @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
  public void end(String post, LocalDate day, PostEnd reason) {
    find(post).end(day, reason);
  }

  private Post find(String publicId) {
    return em.createNamedQuery("Post.byPublicId", Post.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }
}
