import '@angular/compiler';
import 'zone.js';
import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgOtpInputModule } from 'ng-otp-input';
import { NgxMaskDirective, provideNgxMask } from 'ngx-mask';
import { countries, showWidget, spell, type Mount } from './page';

const mount =
  (component: any, providers: any[] = []): Mount =>
  (root, say) => {
    root.append(document.createElement('app-widget'));
    (window as any).tell = say;
    void bootstrapApplication(component, { providers });
  };
/** Decorators as functions: esbuild keeps no parameter types, and nothing here needs them. */
const make = (template: string, imports: any[], type: any): any =>
  Component({ selector: 'app-widget', standalone: true, template, imports })(type) ?? type;

class Otp {
  config = { length: 6, allowNumbersOnly: true };
  changed(value: string) {
    (window as any).tell(value);
  }
}
class Field {
  form = new FormGroup({ code: new FormControl('') });
  constructor() {
    this.form.valueChanges.subscribe(({ code }) => (window as any).tell(code));
  }
}
class Phone {
  countries = countries;
  form = new FormGroup({ iso: new FormControl('US'), phone: new FormControl('', { updateOn: 'blur' }) });
  constructor() {
    this.form.valueChanges.subscribe(({ iso, phone }) =>
      (window as any).tell(spell(iso, phone)),
    );
  }
}
class Plain extends Phone {}

class Masked {
  form = new FormGroup({ phone: new FormControl('') });
  constructor() {
    this.form.valueChanges.subscribe(({ phone }) => (window as any).tell(`+1 ${phone}`));
  }
}

showWidget({
  'ngx-mask': mount(
    make(
      '<div [formGroup]="form"><input id="w" type="tel" formControlName="phone" mask="(000) 000-0000" placeholder="(555) 555-5555"></div>',
      [ReactiveFormsModule, NgxMaskDirective], Masked,
    ),
    [provideNgxMask()],
  ),
  'ng-otp-input': mount(make('<ng-otp-input [config]="config" (onInputChange)="changed($event)"></ng-otp-input>', [NgOtpInputModule], Otp)),
  'angular material field': mount(
    make(
      '<form [formGroup]="form"><mat-form-field><mat-label>Verification code</mat-label><input matInput formControlName="code" maxlength="6"></mat-form-field></form>',
      [ReactiveFormsModule, MatFormFieldModule, MatInputModule], Field,
    ),
  ),
  'angular material select and field': mount(
    make(
      '<div [formGroup]="form"><mat-form-field><mat-label>Country code</mat-label><mat-select formControlName="iso">@for (one of countries; track one.iso) {<mat-option [value]="one.iso">{{one.label}}</mat-option>}</mat-select></mat-form-field><mat-form-field><mat-label>Phone number</mat-label><input id="w" matInput type="tel" formControlName="phone"></mat-form-field></div>',
      [ReactiveFormsModule, MatFormFieldModule, MatInputModule, MatSelectModule], Phone,
    ),
  ),
  'angular select and field': mount(
    make(
      '<div [formGroup]="form"><select aria-label="Country code" formControlName="iso">@for (one of countries; track one.iso) {<option [value]="one.iso">{{one.label}}</option>}</select><input id="w" type="tel" formControlName="phone"></div>',
      [ReactiveFormsModule], Plain,
    ),
  ),
});
