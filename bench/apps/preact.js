/* global document */
import { h as createElement, render } from 'preact';
import { useState } from 'preact/hooks';
import { app } from './view.js';

export const start = () => render(app({ createElement, useState }), document.querySelector('#app'));
