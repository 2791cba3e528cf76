package kr.ieum.identity.web;

import java.io.Serializable;
import kr.ieum.tenancy.TenantId;

/** The address at which somebody signs in. */
record SignInPlace(TenantId tenant) implements Serializable {}
