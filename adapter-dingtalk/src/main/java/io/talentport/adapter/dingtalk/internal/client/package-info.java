/** The ports, implemented with the generated clients. */
@NullMarked
package io.talentport.adapter.dingtalk.internal.client;

import org.jspecify.annotations.NullMarked;
