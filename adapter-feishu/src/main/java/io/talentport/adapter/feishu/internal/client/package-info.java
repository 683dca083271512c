/** The ports, implemented with the generated clients. */
@NullMarked
package io.talentport.adapter.feishu.internal.client;

import org.jspecify.annotations.NullMarked;
