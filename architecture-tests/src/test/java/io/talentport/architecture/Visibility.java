package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;

/** What code in another package can name. */
final class Visibility {

  private Visibility() {}

  static boolean isSeenOutside(JavaClass type) {
    return isOpen(type.getModifiers())
        && type.getEnclosingClass().map(Visibility::isSeenOutside).orElse(true);
  }

  static boolean isSeenOutside(JavaMember member) {
    return isOpen(member.getModifiers()) && isSeenOutside(member.getOwner());
  }

  static boolean isOpen(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }
}
