// compiled in the browser, which needs no build of Angular’s own: templates and bindings are the same
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'decision-aid-elements/define.js';

const template = `
  <button id="more" (click)="events.set(30)"></button>
  <button id="toggle" (click)="isShown.set(!isShown())"></button>
  <button id="rename" (click)="name.set('Treatment B')"></button>
  <button id="move" (click)="sources.set(sources().toReversed())"></button>
  <button id="remove" (click)="isThere.set(!isThere())"></button>
  <output>{{ heard() }}</output>
  @if (isThere()) {
    <da-decision-aid decision="A or not? (invented)" published="2026-11-21" review-by="2027-11-21" update-policy="Checked once a year." authors="invented" funding="none" interests="none" [clock]="clock">
      <h2>{{ name() }}, or not?</h2>
      <da-treatment-comparison choose order="alphabetical by name" (da-choose)="heard.set($event.options)">
        <table>
          <caption>Two choices (invented)</caption>
          <thead>
            <tr>
              <th>Your question</th>
              <th><da-option approval="no-new-treatment">Going on</da-option></th>
              <th><da-option approval="not-a-medicine">Another one</da-option></th>
              <th><da-option approval="not-a-medicine">{{ name() }}</da-option></th>
            </tr>
          </thead>
          <tbody>
            <tr><th>How many visits?</th><td>None</td><td>2 a month</td><td>1 a month</td></tr>
          </tbody>
        </table>
      </da-treatment-comparison>
      @if (isShown()) {
        <da-chance
          [attr.events]="events()"
          of="100"
          [comparatorEvents]="10"
          comparator-of="100"
          outcome="feel better"
          timeframe="after 1 month"
          population="adults (invented)"
          certainty="low"
          certainty-reason="Invented."
          source="One"
        ></da-chance>
      }
      <da-sources>
        <ol>
          @for (source of sources(); track source) {
            <li>
              <da-source [id]="source" [label]="'Source ' + source" seen="2026-11-21">Invented {{ source }}.</da-source>
            </li>
          }
        </ol>
      </da-sources>
    </da-decision-aid>
  }
`;

const Aid = Component({ selector: '#app', template, schemas: [CUSTOM_ELEMENTS_SCHEMA] })(
  class {
    clock = () => new Date(2030, 0, 1);
    events = signal(20);
    isShown = signal(true);
    name = signal('Treatment A');
    sources = signal(['One', 'Two', 'Three']);
    heard = signal(0);
    isThere = signal(true);
  },
);

await bootstrapApplication(Aid, { providers: [provideZonelessChangeDetection()] });
