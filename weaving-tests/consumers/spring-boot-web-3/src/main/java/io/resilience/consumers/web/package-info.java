/** A web application that mounts the console. */
package io.resilience.consumers.web;
