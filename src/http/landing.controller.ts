import { Controller, Get, Header } from '@nestjs/common';
import { LANDING_PAGE, LANDING_SCRIPT, LANDING_STYLE } from './landing-page.js';

/** The plain page on `/`: what this is, and what to do with an invitation. */
@Controller()
export class LandingController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return LANDING_PAGE;
  }

  @Get('landing.css')
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return LANDING_STYLE;
  }

  @Get('landing.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return LANDING_SCRIPT;
  }
}
