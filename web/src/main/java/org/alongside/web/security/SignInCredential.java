package org.alongside.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.alongside.account.SignInResult;

/**
 * What somebody typed to sign in, from where, and, once the identity store was asked, how it ended.
 */
class SignInCredential implements Credential {
  private final String email;
  private final String password;
  private final String address;
  private SignInResult result;

  SignInCredential(String email, String password, String address) {
    this.email = email;
    this.password = password;
    this.address = address;
  }

  void ended(SignInResult how) {
    this.result = how;
  }

  SignInResult result() {
    return result;
  }

  String email() {
    return email;
  }

  String password() {
    return password;
  }

  String address() {
    return address;
  }
}
