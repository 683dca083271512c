/** Maps between Feishu's wire types and the core. */
@NullMarked
package io.talentport.adapter.feishu.internal.mapping;

import org.jspecify.annotations.NullMarked;
