/** Between Feishu's wire and the core. */
@NullMarked
package io.talentport.adapter.feishu.internal.mapping;

import org.jspecify.annotations.NullMarked;
