/** The ports, served by the generated clients. */
@NullMarked
package io.talentport.adapter.feishu.internal.client;

import org.jspecify.annotations.NullMarked;
