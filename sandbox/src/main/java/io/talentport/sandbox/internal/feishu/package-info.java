/** Feishu's recruiting calls as the vendor's pages describe them. */
@NullMarked
package io.talentport.sandbox.internal.feishu;

import org.jspecify.annotations.NullMarked;
