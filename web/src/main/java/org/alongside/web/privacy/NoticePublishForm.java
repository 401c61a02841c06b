package org.alongside.web.privacy;

import org.alongside.privacy.NoticeCode;
import org.alongside.privacy.PublishNotice;

/** A version of a notice as it is typed. */
public class NoticePublishForm {
  private String titleEn;
  private String titleFr;
  private String textEn;
  private String textFr;
  private boolean asks;

  NoticePublishForm(PublishNotice now) {
    this.titleEn = now.titleEn();
    this.titleFr = now.titleFr();
    this.textEn = now.textEn();
    this.textFr = now.textFr();
  }

  PublishNotice said(NoticeCode code) {
    return new PublishNotice(code, titleEn, titleFr, textEn, textFr, asks);
  }

  public String getTitleEn() {
    return titleEn;
  }

  public void setTitleEn(String titleEn) {
    this.titleEn = titleEn;
  }

  public String getTitleFr() {
    return titleFr;
  }

  public void setTitleFr(String titleFr) {
    this.titleFr = titleFr;
  }

  public String getTextEn() {
    return textEn;
  }

  public void setTextEn(String textEn) {
    this.textEn = textEn;
  }

  public String getTextFr() {
    return textFr;
  }

  public void setTextFr(String textFr) {
    this.textFr = textFr;
  }

  public boolean isAsks() {
    return asks;
  }

  public void setAsks(boolean asks) {
    this.asks = asks;
  }
}
