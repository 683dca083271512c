package io.talentport.core;

import java.util.regex.Pattern;

/**
 * The variables that Kubernetes sets in every container for each service of its namespace: a
 * service that is called {@code talentport-feishu} gives {@code TALENTPORT_FEISHU_PORT} and others.
 */
final class ServiceLink {

  private static final Pattern NAME =
      Pattern.compile(
          ".*_(SERVICE_HOST|SERVICE_PORT(_[A-Z0-9_]+)?|PORT_[0-9]+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)");

  /** Somebody may write a port of a platform like this, but not as an address. */
  private static final Pattern PORT_NAME = Pattern.compile(".*_PORT");

  private static final Pattern PORT_VALUE = Pattern.compile("(?i)(tcp|udp|sctp)://.*");

  private ServiceLink() {}

  static boolean is(String variable, String value) {
    return NAME.matcher(variable).matches()
        || PORT_NAME.matcher(variable).matches() && PORT_VALUE.matcher(value.strip()).matches();
  }
}
