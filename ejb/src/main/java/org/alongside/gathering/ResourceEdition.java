package org.alongside.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a resource said from a day on. Never changed. */
@Entity
@Table(name = "resource_edition")
@NamedQuery(
    name = "ResourceEdition.of",
    query = "SELECT e FROM ResourceEdition e WHERE e.resourceId = :resource ORDER BY e.number DESC")
class ResourceEdition {
  private static final int MOST = 8000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "resource_id")
  private long resourceId;

  private int number;
  private String words;
  private String link;

  @Column(name = "by_id")
  private long byId;

  @Column(name = "made_on")
  private LocalDate madeOn;

  protected ResourceEdition() {}

  ResourceEdition(CommunityResource resource, SaveResource said, long by, LocalDate day) {
    this.resourceId = resource.id();
    this.number = resource.edition();
    this.words = Kept.text(said.words(), MOST, "gathering.error.words");
    this.link = said.link() == null || said.link().isBlank() ? null : said.link().strip();
    this.byId = by;
    this.madeOn = day;
    if (link != null && !GatheringTerms.isAddress(link)) {
      throw Refusal.invalid("gathering.error.link");
    }
  }

  int number() {
    return number;
  }

  String words() {
    return words;
  }

  String link() {
    return link;
  }

  long byId() {
    return byId;
  }

  LocalDate madeOn() {
    return madeOn;
  }
}
