package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.Communities;
import org.alongside.community.CommunityKind;
import org.alongside.community.DeskRow;
import org.alongside.community.FoundCommunity;
import org.alongside.community.LonePeers;

/** Communities from outside, for those who look after people: founding, convenors, sponsors. */
@Named
@RequestScoped
public class CommunityDeskView {
  @EJB private Communities communities;
  @EJB private LonePeers lone;

  private List<DeskRow> rows;
  private String name;
  private String purpose;
  private CommunityKind kind = CommunityKind.PEERS;
  private String person;

  /** Whoever looks after nobody finds no page. */
  public void load() {
    getRows();
  }

  public void found() {
    communities.found(new FoundCommunity(name, purpose, kind, person));
    name = null;
    purpose = null;
    show("founded");
  }

  /** Whoever was found convenes it, too. */
  public void appoint(String community) {
    communities.appoint(community, person);
    show("given");
  }

  /** Whoever was found speaks for it outside. */
  public void sponsor(String community) {
    communities.sponsor(community, person);
    show("sponsored");
  }

  public void close(String community) {
    communities.close(community);
    show("closed");
  }

  public List<DeskRow> getRows() {
    if (rows == null) {
      rows = communities.desk();
    }
    return rows;
  }

  public int getLone() {
    return lone.withoutCommunity();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public CommunityKind getKind() {
    return kind;
  }

  public void setKind(CommunityKind kind) {
    this.kind = kind;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  private void show(String told) {
    rows = null;
    Told.here(told);
  }
}
