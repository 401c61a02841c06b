package org.alongside.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** What machines see: everything under /api/v1, errors as application/problem+json (RFC 9457). */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Alongside", version = "1"))
public class ApiApplication extends Application {}
