package org.alongside.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.community.CommunityKind;
import org.alongside.community.CommunityRole;
import org.alongside.gathering.GatheringKind;

/** What can be chosen on pages about communities. */
@Named
@RequestScoped
public class CommunityChoices {
  public CommunityKind[] getKinds() {
    return CommunityKind.values();
  }

  public CommunityRole[] getRoles() {
    return CommunityRole.values();
  }

  public GatheringKind[] getMeetings() {
    return GatheringKind.values();
  }
}
