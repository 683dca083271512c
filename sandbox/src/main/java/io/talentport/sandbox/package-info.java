/**
 * DingTalk and Feishu recruiting on the loopback, to develop and test against without an account.
 */
@NullMarked
package io.talentport.sandbox;

import org.jspecify.annotations.NullMarked;
