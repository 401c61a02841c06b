package org.alongside.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.gathering.ResourceDetails;
import org.alongside.gathering.ResourceKind;
import org.alongside.gathering.SaveResource;

/** A resource, as it is typed. */
@Named
@RequestScoped
public class ResourceForm {
  private String title;
  private ResourceKind kind = ResourceKind.DILEMMA;
  private String words;
  private String link;
  private LocalDate reviewOn;

  SaveResource said() {
    return new SaveResource(title, kind, words, link, reviewOn);
  }

  void show(ResourceDetails details) {
    title = details.row().title();
    kind = details.row().kind();
    words = details.editions().get(0).words();
    link = details.editions().get(0).link();
    reviewOn = details.row().due() ? null : details.row().reviewOn();
  }

  public ResourceKind[] getKinds() {
    return ResourceKind.values();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public ResourceKind getKind() {
    return kind;
  }

  public void setKind(ResourceKind kind) {
    this.kind = kind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public LocalDate getReviewOn() {
    return reviewOn;
  }

  public void setReviewOn(LocalDate reviewOn) {
    this.reviewOn = reviewOn;
  }
}
