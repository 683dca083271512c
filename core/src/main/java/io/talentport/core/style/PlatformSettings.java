package io.talentport.core.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the settings of one platform, or of what its instances share: an interface whose accessors
 * have {@link Setting}. From it the annotation processor in {@code talentport-values-processor}
 * generates the class {@code <interface>Schema}, which reads and checks the settings, and the
 * resource {@code META-INF/talentport/settings-<platform>.json}, which describes them.
 *
 * <p>The interface has a nested class {@code Builder} with a constructor without arguments and a
 * method {@code build()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PlatformSettings {

  /**
   * The platform's name, or {@code coordination}: its keys begin with {@code
   * talentport.<platform>.}.
   */
  String value();
}
