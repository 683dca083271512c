/** Failures of Talentport as responses of the application's own API. */
@NullMarked
package io.talentport.spring.boot.web;

import org.jspecify.annotations.NullMarked;
